# SWIG makes these classes and no other: one that appears beside them stands for a type without a role.
file(GLOB made RELATIVE ${folder} ${folder}/*)
if(NOT made STREQUAL "CommJNI.java;commssl_native.java")
  file(REMOVE ${wrapper}) # It is made anew when that is mended.
  file(REMOVE_RECURSE ${folder})
  file(MAKE_DIRECTORY ${folder})
  message(FATAL_ERROR "SWIG made: ${made}")
endif()
