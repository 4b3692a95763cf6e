#pragma once

namespace legwise::ui {

/// Tells Qt how a screen reader meets FigureView and BodyMap. Does its work once, however often it is called.
void installFigureAccessibility();

} // namespace legwise::ui
