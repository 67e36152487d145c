# Where the test certificates are; they are made with everything else. Tests find the folder in the environment.
set(TEST_CERTS ${PROJECT_BINARY_DIR}/tests/certs)

# commssl_test(NAME name RUNNER runner COMMAND command... [LABELS label...] [ENVIRONMENT VAR=value...])
# The runner says how tools/test counts the cases: catch2, junit, minitest, tcltest, unittest, or program, which is one case.
# The label "long" keeps a test for `make test-long`, "alone" lets nothing run beside it.
function(commssl_test)
  cmake_parse_arguments(PARSE_ARGV 0 TEST "" "NAME;RUNNER" "COMMAND;LABELS;ENVIRONMENT")
  add_test(NAME ${TEST_NAME} COMMAND ${TEST_COMMAND})
  set_tests_properties(${TEST_NAME} PROPERTIES
    LABELS "runner=${TEST_RUNNER};${TEST_LABELS}" TIMEOUT 900
    ENVIRONMENT "TEST_CERTS=${TEST_CERTS};BUILD_DIR=${PROJECT_BINARY_DIR};TEST_SOURCES=${PROJECT_SOURCE_DIR}/tests;PYTHON=${PYTHON};${TEST_ENVIRONMENT};TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/thread.supp")
  if(alone IN_LIST TEST_LABELS)
    set_tests_properties(${TEST_NAME} PROPERTIES RUN_SERIAL TRUE)
  endif()
endfunction()

# commssl_catch_test(name source...): a program of Catch2 cases over the library's inside. It may call what is hidden.
function(commssl_catch_test name)
  add_executable(test-${name} ${ARGN})
  target_compile_definitions(test-${name} PRIVATE _GNU_SOURCE)
  target_include_directories(test-${name} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests ${OPENSSL_INCLUDE_DIR})
  target_link_libraries(test-${name} PRIVATE catch_main commssl_static commssl_warnings)
  target_precompile_headers(test-${name} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:${PROJECT_SOURCE_DIR}/tests/unit/catch.h>" "$<$<COMPILE_LANGUAGE:CXX>:<future$<ANGLE-R>>")
  commssl_test(NAME ${name} RUNNER catch2 COMMAND test-${name})
endfunction()

# commssl_test_on_1_1_1(name...): those tests once more, as NAME-1.1.1, on the oldest OpenSSL, with the environment that the
# program's target has. Where it cannot be had they do not run, and tools/test closes with their names.
set(OPENSSL_1_1_1 ${PROJECT_SOURCE_DIR}/tools/openssl-1.1.1 ${PROJECT_BINARY_DIR}/openssl-1.1.1)
function(commssl_test_on_1_1_1)
  commssl_test(NAME openssl-1.1.1 RUNNER program COMMAND ${OPENSSL_1_1_1})
  set_tests_properties(openssl-1.1.1 PROPERTIES FIXTURES_SETUP openssl-1.1.1 SKIP_RETURN_CODE 77)
  foreach(name ${ARGN})
    get_property(environment TARGET test-${name} PROPERTY TEST_ENVIRONMENT)
    commssl_test(NAME ${name}-1.1.1 RUNNER catch2 ENVIRONMENT ${environment}
                 COMMAND ${OPENSSL_1_1_1} $<TARGET_FILE:test-${name}>)
    set_tests_properties(${name}-1.1.1 PROPERTIES FIXTURES_REQUIRED openssl-1.1.1 SKIP_RETURN_CODE 77)
  endforeach()
endfunction()

# house_test(name label...): the unittest cases of test_NAME.py.
function(house_test name)
  string(MAKE_C_IDENTIFIER ${name} file)
  commssl_test(NAME ${name} RUNNER unittest LABELS ${ARGN} ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1"
               COMMAND ${PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/test_${file}.py)
endfunction()
