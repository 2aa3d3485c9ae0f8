// SPDX-License-Identifier: Apache-2.0
#include "drivers/api/device.h"

#include "app/core/base/check.h"

namespace comptoir::drivers {

std::string_view name(DeviceError error)
{
    switch (error) {
    case DeviceError::Disconnected:
        return "disconnected";
    case DeviceError::HeldByOther:
        return "held_by_other";
    case DeviceError::NoPermission:
        return "no_permission";
    case DeviceError::NoProgress:
        return "no_progress";
    case DeviceError::Stalled:
        return "stalled";
    case DeviceError::PaperOut:
        return "paper_out";
    case DeviceError::CoverOpen:
        return "cover_open";
    case DeviceError::CutterJam:
        return "cutter_jam";
    case DeviceError::HeadHot:
        return "head_hot";
    case DeviceError::Unrecoverable:
        return "unrecoverable";
    case DeviceError::WrongLanguage:
        return "wrong_language";
    case DeviceError::WrongCodepage:
        return "wrong_codepage";
    case DeviceError::ProtocolGarbage:
        return "protocol_garbage";
    case DeviceError::DrawerNotOpened:
        return "drawer_not_opened";
    case DeviceError::OutcomeUnknown:
        return "outcome_unknown";
    case DeviceError::Misconfigured:
        return "misconfigured";
    case DeviceError::Cancelled:
        return "cancelled";
    }
    failCheck(__FILE__, __LINE__, "no such DeviceError");
}

std::string_view name(DeviceState state)
{
    switch (state) {
    case DeviceState::Unknown:
        return "unknown";
    case DeviceState::Ready:
        return "ready";
    case DeviceState::Busy:
        return "busy";
    case DeviceState::PaperNearEnd:
        return "paper_near_end";
    case DeviceState::PaperOut:
        return "paper_out";
    case DeviceState::CoverOpen:
        return "cover_open";
    case DeviceState::Fault:
        return "fault";
    case DeviceState::Offline:
        return "offline";
    case DeviceState::Silent:
        return "silent";
    }
    failCheck(__FILE__, __LINE__, "no such DeviceState");
}

} // namespace comptoir::drivers
