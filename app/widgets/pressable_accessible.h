#pragma once

namespace legwise::ui {

/// Tells Qt how a screen reader meets a Pressable. Does its work once, however often it is called.
void installPressableAccessibility();

} // namespace legwise::ui
