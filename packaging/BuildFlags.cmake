# How our own code is compiled. Linked PRIVATE by every target; nothing is set for a whole folder.
add_library(legwise_build_flags INTERFACE)
target_include_directories(legwise_build_flags INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}")
target_compile_features(legwise_build_flags INTERFACE cxx_std_20)
target_compile_definitions(legwise_build_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LEGWISE_VERSION="${PROJECT_VERSION}")
target_compile_options(legwise_build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Werror)
if(LEGWISE_SANITIZE)
    target_compile_options(legwise_build_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(legwise_build_flags INTERFACE -fsanitize=address,undefined)
endif()
