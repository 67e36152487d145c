# find_package(commssl) gives commssl::commssl, the shared library, and commssl::static, the archive.
include(CMakeFindDependencyMacro)
find_dependency(Threads)
include(${CMAKE_CURRENT_LIST_DIR}/commssl-targets.cmake)
