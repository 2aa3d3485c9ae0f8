// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/enum_names.h"
#include "app/core/journal/payload.h"
#include "app/core/journal/record_type.h"

#include <algorithm>

namespace comptoir::journal {

namespace {

constexpr EnumNames<RecordType, 18> kTypes = {{
    {RecordType::Genesis, "genesis"},
    {RecordType::Key, "key"},
    {RecordType::Ticket, "ticket"},
    {RecordType::Money, "money"},
    {RecordType::PaymentRequest, "payment_request"},
    {RecordType::PaymentResult, "payment_result"},
    {RecordType::Note, "note"},
    {RecordType::Void, "void"},
    {RecordType::Emission, "emission"},
    {RecordType::Invoice, "invoice"},
    {RecordType::Cash, "cash"},
    {RecordType::Pickup, "pickup"},
    {RecordType::Customer, "customer"},
    {RecordType::Stock, "stock"},
    {RecordType::Close, "close"},
    {RecordType::Archive, "archive"},
    {RecordType::Event, "event"},
    {RecordType::Ack, "ack"},
}};

constexpr EnumNames<ClockState, 4> kClocks = {{
    {ClockState::Ntp, "ntp"},
    {ClockState::Free, "free"},
    {ClockState::Back, "back"},
    {ClockState::Unknown, "unknown"},
}};

constexpr EnumNames<Mode, 2> kModes = {{
    {Mode::Production, "production"},
    {Mode::Training, "training"},
}};

constexpr EnumNames<Unit, 4> kUnits = {{
    {Unit::Piece, "pc"},
    {Unit::Kilogram, "kg"},
    {Unit::Litre, "l"},
    {Unit::Metre, "m"},
}};

constexpr EnumNames<Nature, 4> kNatures = {{
    {Nature::Sale, "sale"},
    {Nature::Return, "return"},
    {Nature::Exchange, "exchange"},
    {Nature::Cancellation, "cancellation"},
}};

constexpr EnumNames<Channel, 4> kChannels = {{
    {Channel::Paper, "paper"},
    {Channel::Email, "email"},
    {Channel::Qr, "qr"},
    {Channel::None, "none"},
}};

constexpr EnumNames<PaymentOutcome, 8> kOutcomes = {{
    {PaymentOutcome::Approved, "approved"},
    {PaymentOutcome::Partial, "partial"},
    {PaymentOutcome::Declined, "declined"},
    {PaymentOutcome::Cancelled, "cancelled"},
    {PaymentOutcome::Unknown, "unknown"},
    {PaymentOutcome::RefundRequested, "refund_requested"},
    {PaymentOutcome::RefundConfirmed, "refund_confirmed"},
    {PaymentOutcome::RefundFailed, "refund_failed"},
}};

constexpr EnumNames<CashKind, 7> kCashKinds = {{
    {CashKind::Float, "float"},
    {CashKind::PayIn, "pay_in"},
    {CashKind::PayOut, "pay_out"},
    {CashKind::Drop, "drop"},
    {CashKind::Loan, "loan"},
    {CashKind::NoSale, "no_sale"},
    {CashKind::Count, "count"},
}};

constexpr EnumNames<CloseLevel, 4> kLevels = {{
    {CloseLevel::Session, "session"},
    {CloseLevel::Day, "day"},
    {CloseLevel::Month, "month"},
    {CloseLevel::Year, "year"},
}};

// journal.md §4, without those that have a type of their own.
constexpr auto kEventCodes = std::to_array<std::string_view>(
    {"APPROVAL", "CRASH", "BOOT", "SHUTDOWN_CLEAN", "SHUTDOWN_DIRTY", "SIGN_IN", "SIGN_OUT", "SIGN_IN_FAILED",
        "RIGHTS_CHANGED", "OVERRIDE", "X_READ", "PARK", "RECALL", "PRICE_OVERRIDE", "TAX_OVERRIDE", "TRAINING_ON",
        "TRAINING_OFF", "OFFLINE_ON", "OFFLINE_OFF", "WITNESS_LATE", "CLOCK_BACK", "CLOCK_JUMP", "CLOCK_SYNC",
        "TZ_CHANGE", "VERIFY_OK", "VERIFY_FAILED", "HEAD_MISMATCH", "FORK", "RESTORE", "SEGMENT_OPEN", "KEY_LOST",
        "UPDATE_START", "UPDATE_DONE", "UPDATE_ROLLBACK", "PERIMETER_CHANGE", "RULES", "COMPANY_DATA", "PRINTER_FAILED",
        "TERMINAL_TIMEOUT", "DISK_LOW", "DB_REPAIR", "EXPORT_TAX", "PURGE", "CUSTOMER_ERASED", "MIRROR_LOST"});

} // namespace

std::string_view textOf(RecordType type)
{
    return nameOf(kTypes, type);
}

std::optional<RecordType> recordTypeOf(std::string_view text)
{
    return valueOf(kTypes, text);
}

std::string_view textOf(ClockState state)
{
    return nameOf(kClocks, state);
}

std::optional<ClockState> clockStateOf(std::string_view text)
{
    return valueOf(kClocks, text);
}

std::string_view textOf(Mode mode)
{
    return nameOf(kModes, mode);
}

std::optional<Mode> modeOf(std::string_view text)
{
    return valueOf(kModes, text);
}

std::string_view textOf(Unit unit)
{
    return nameOf(kUnits, unit);
}

std::optional<Unit> unitOf(std::string_view text)
{
    return valueOf(kUnits, text);
}

std::string_view textOf(Nature nature)
{
    return nameOf(kNatures, nature);
}

std::optional<Nature> natureOf(std::string_view text)
{
    return valueOf(kNatures, text);
}

std::string_view textOf(Channel channel)
{
    return nameOf(kChannels, channel);
}

std::optional<Channel> channelOf(std::string_view text)
{
    return valueOf(kChannels, text);
}

std::string_view textOf(PaymentOutcome outcome)
{
    return nameOf(kOutcomes, outcome);
}

std::optional<PaymentOutcome> paymentOutcomeOf(std::string_view text)
{
    return valueOf(kOutcomes, text);
}

std::string_view textOf(CashKind kind)
{
    return nameOf(kCashKinds, kind);
}

std::optional<CashKind> cashKindOf(std::string_view text)
{
    return valueOf(kCashKinds, text);
}

std::string_view textOf(CloseLevel level)
{
    return nameOf(kLevels, level);
}

std::optional<CloseLevel> closeLevelOf(std::string_view text)
{
    return valueOf(kLevels, text);
}

std::span<const std::string_view> eventCodes()
{
    return kEventCodes;
}

bool isEventCode(std::string_view code)
{
    return std::find(kEventCodes.begin(), kEventCodes.end(), code) != kEventCodes.end();
}

} // namespace comptoir::journal
