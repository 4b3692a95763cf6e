#pragma once

#include "app/shell/screen.h"
#include "app/widgets/claim_row.h"
#include "core/model/claim.h"
#include "core/model/level.h"
#include "core/model/source.h"

#include <QDate>
#include <QString>

namespace legwise::ui {

/// Makes what stands behind a claim ready to be shown, in the reader's language. `written` is the date of the
/// page that the claim stands on; without a valid one only the next check is told.
[[nodiscard]] ClaimDetails claimDetails(const Claim &claim, QDate written, const ScreenContext &context,
                                        const QString &qualifiers = {});

/// The same for what one side says where sources differ.
[[nodiscard]] ClaimDetails viewpointDetails(const Viewpoint &view, const ScreenContext &context);

/// "Written …. The first new check is due …." for a page with these claims.
[[nodiscard]] QString reviewDates(const QList<const Claim *> &claims, QDate written,
                                  const ScreenContext &context);

/// The source as it is cited: "NHS, Deep vein thrombosis (2023)". Stays in the language of the source.
[[nodiscard]] QString citation(const Source &source);

/// A source's address as it is shown: it may break after its signs, so that it fits into any width.
[[nodiscard]] QString shownAddress(const QString &url);

/// "Emergency", "Today", "Soon", "Self-care" in the reader's language.
[[nodiscard]] QString levelName(Level level);

} // namespace legwise::ui
