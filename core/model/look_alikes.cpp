#include "core/model/look_alikes.h"

namespace legwise {

QList<const Claim *> claimsOf(const LookAlikePair &pair)
{
    QList<const Claim *> all{&pair.intro};
    for (const LookAlikeRow &row : pair.rows)
        all << &row.first << &row.second;
    for (const Claim &claim : pair.misleads)
        all.append(&claim);
    return all;
}

} // namespace legwise
