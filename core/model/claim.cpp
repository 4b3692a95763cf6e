#include "core/model/claim.h"

#include <algorithm>

namespace legwise {

static void appendNew(QList<SourceId> &all, const QList<SourceId> &more)
{
    for (const SourceId &id : more) {
        if (!all.contains(id))
            all.append(id);
    }
}

QList<SourceId> sourcesOf(const QList<const Claim *> &claims)
{
    QList<SourceId> all;
    for (const Claim *claim : claims) {
        appendNew(all, claim->sources);
        if (!claim->disagreement)
            continue;
        for (const Viewpoint &view : claim->disagreement->views)
            appendNew(all, view.sources);
    }
    return all;
}

QDate firstReviewOf(const QList<const Claim *> &claims)
{
    const auto first = std::min_element(claims.cbegin(), claims.cend(), [](const Claim *a, const Claim *b) {
        return a->reviewBy < b->reviewBy;
    });
    return first == claims.cend() ? QDate() : (*first)->reviewBy;
}

} // namespace legwise
