// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/uplink_observer.h"
#include "sync/wire/message.h"

#include <functional>
#include <optional>

namespace comptoir::sync {

/// Tells the upper tier which copy of this register stays, in every session until it is answered: taking the keys of
/// the copy that stays cuts the very connection they came by. Knows no socket.
class CopyChooser {
public:
    using Send = std::function<bool(const Message& message)>;

    CopyChooser(UplinkObserver& observer, Send send)
        : m_observer(observer)
        , m_send(std::move(send))
    {
    }

    void choose(CopyChoice choice);
    /// A session is open, and what this copy alone holds is safe there.
    void opened();
    void lost() { m_open = false; }
    void answered(const pb::CopyChosen& answer);

private:
    void say();

    UplinkObserver& m_observer;
    Send m_send;
    std::optional<CopyChoice> m_choice;
    bool m_open = false;
};

} // namespace comptoir::sync
