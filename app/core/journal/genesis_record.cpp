// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/genesis_record.h"

#include "app/core/journal/enum_names.h"

namespace comptoir::journal {

namespace {

constexpr EnumNames<KeyAction, 3> kActions = {{
    {KeyAction::Announce, "announce"},
    {KeyAction::Replace, "replace"},
    {KeyAction::Revoke, "revoke"},
}};

constexpr EnumNames<KeyReason, 8> kReasons = {{
    {KeyReason::Install, "install"},
    {KeyReason::Enrolment, "enrolment"},
    {KeyReason::Rotation, "rotation"},
    {KeyReason::Lost, "lost"},
    {KeyReason::Compromised, "compromised"},
    {KeyReason::Fork, "fork"},
    {KeyReason::Restore, "restore"},
    {KeyReason::Retired, "retired"},
}};

} // namespace

std::string_view textOf(KeyAction action)
{
    return nameOf(kActions, action);
}

std::optional<KeyAction> keyActionOf(std::string_view text)
{
    return valueOf(kActions, text);
}

std::string_view textOf(KeyReason reason)
{
    return nameOf(kReasons, reason);
}

std::optional<KeyReason> keyReasonOf(std::string_view text)
{
    return valueOf(kReasons, text);
}

KeyRecord announceKey(const crypto::PublicKey& key, KeyReason reason)
{
    return KeyRecord{
        .action = KeyAction::Announce,
        .keyId = key.id(),
        .publicKey = crypto::base64(key.der()),
        .certificate = {},
        .reason = reason,
    };
}

} // namespace comptoir::journal
