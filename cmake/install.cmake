# What `cmake --install` puts where: the two libraries, the headers, the manual pages, and how pkg-config and CMake find them. All paths between these
# are relative, so that the installed tree can be moved.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# The archive for programs that link it. Inside the library, names are short (`lock_init`); in a program's own link they would clash
# with the program's. So the objects become one, in which only what is public is global.
find_program(OBJCOPY NAMES ${CMAKE_OBJCOPY} objcopy REQUIRED)
set(archive_folder ${PROJECT_BINARY_DIR}/archive)
set(archive_object ${archive_folder}/commssl.o)
file(MAKE_DIRECTORY ${archive_folder})
separate_arguments(archive_flags NATIVE_COMMAND "${CMAKE_C_FLAGS}") # they may choose the machine, or put off the optimisation
if(CMAKE_C_COMPILER_ID STREQUAL GNU)
  list(APPEND archive_flags -flinker-output=nolto-rel)
endif()
add_custom_command(OUTPUT ${archive_object}
  COMMAND ${CMAKE_C_COMPILER} ${archive_flags} -r -nostdlib -o ${archive_object} $<TARGET_OBJECTS:commssl_objects>
  COMMAND ${OBJCOPY} --localize-hidden ${archive_object}
  DEPENDS commssl_objects $<TARGET_OBJECTS:commssl_objects> COMMAND_EXPAND_LISTS VERBATIM
  COMMENT "Hiding what is not public in the archive")
add_library(commssl_archive STATIC ${archive_object})
set_source_files_properties(${archive_object} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
set_target_properties(commssl_archive PROPERTIES LINKER_LANGUAGE C OUTPUT_NAME commssl EXPORT_NAME static
                      ARCHIVE_OUTPUT_DIRECTORY ${archive_folder})
target_compile_definitions(commssl_archive INTERFACE COMM_STATIC)
target_link_libraries(commssl_archive INTERFACE Threads::Threads ${CMAKE_DL_LIBS} m)

install(TARGETS commssl commssl_archive EXPORT commssl-targets INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES abi/commssl.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY abi/commssl DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
install(DIRECTORY abi/man/man3 DESTINATION ${CMAKE_INSTALL_MANDIR} FILES_MATCHING PATTERN "*.3")

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/commssl)
write_basic_package_version_file(commssl-config-version.cmake COMPATIBILITY SameMajorVersion)
install(EXPORT commssl-targets NAMESPACE commssl:: DESTINATION ${package_folder})
install(FILES cmake/commssl-config.cmake ${PROJECT_BINARY_DIR}/commssl-config-version.cmake DESTINATION ${package_folder})

# pkg-config's prefix is where its file was found. A folder that was given as an absolute path stays where it is.
cmake_path(APPEND CMAKE_INSTALL_FULL_LIBDIR pkgconfig OUTPUT_VARIABLE pc_folder)
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY ${pc_folder} OUTPUT_VARIABLE pc_prefix)
set(pc_libdir "\${prefix}")
set(pc_includedir "\${prefix}")
cmake_path(APPEND pc_libdir ${CMAKE_INSTALL_LIBDIR})
cmake_path(APPEND pc_includedir ${CMAKE_INSTALL_INCLUDEDIR})
configure_file(cmake/commssl.pc.in commssl.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/commssl.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
