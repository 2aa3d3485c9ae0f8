// SPDX-License-Identifier: Apache-2.0
#include "drivers/caisse_ap/answer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace comptoir::drivers {

namespace {

constexpr std::string_view kDone = "10";
constexpr std::string_view kNotDone = "01";
constexpr std::string_view kTakenIntoAccount = "11";
constexpr std::size_t kKeptDigits = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string valueOf(const TlvMessage& message, std::string_view tag)
{
    const std::string* value = message.find(tag);
    return value == nullptr ? std::string() : *value;
}

/// True when `answer` repeats `tag` with another value than asked. A missing one contradicts nothing.
bool contradicts(const TlvMessage& answer, const TlvMessage& request, std::string_view tag)
{
    const std::string* answered = answer.find(tag);
    const std::string* asked = request.find(tag);
    return answered != nullptr && asked != nullptr && *answered != *asked;
}

/// An amount in minor units, zero-padded or not.
std::optional<std::int64_t> amountOf(const std::string& digits)
{
    if (digits.empty() || digits.size() > 12 || !std::ranges::all_of(digits, isDigit)) {
        return std::nullopt;
    }
    std::int64_t amount = 0;
    for (const char c : digits) {
        amount = amount * 10 + (c - '0');
    }
    return amount;
}

std::string last4Of(const std::string& maskedPan)
{
    if (maskedPan.size() < kKeptDigits) {
        return {};
    }
    const std::string last = maskedPan.substr(maskedPan.size() - kKeptDigits);
    return std::ranges::all_of(last, isDigit) ? last : std::string();
}

/// The codes of tag CC that the simulators and terminals at hand give; others are shown as they are.
std::string applicationName(const std::string& code)
{
    struct Entry {
        std::string_view code;
        std::string_view name;
    };
    static constexpr std::array kNames = {Entry{"001", "CB"}, Entry{"00B", "CB"}, Entry{"002", "AMEX"}};
    const auto* const found = std::ranges::find(kNames, code, &Entry::code);
    return found == kNames.end() ? code : std::string(found->name);
}

/// Known by its tag to hold nothing of the card, and by its form not to hold a card's number in its place.
bool mayBeKept(const TlvField& field)
{
    static constexpr std::array kHarmless = {
        "CZ", "CJ", "CA", "CE", "BA", "CD", "CB", "AE", "AF", "AC", "CC", "CI", "CG"};
    if (field.tag == "AI") {
        return field.value.starts_with('A'); // an application identifier, 10 to 32 hexadecimal digits
    }
    return field.value.size() <= 12 && std::ranges::find(kHarmless, field.tag) != kHarmless.end();
}

CardOutcome approved(const TlvMessage& answer, const TlvMessage& request)
{
    const std::optional<std::int64_t> asked = amountOf(valueOf(request, "CB"));
    // Some terminals leave the amount out: then it is the one asked for.
    const std::optional<std::int64_t> got = answer.find("CB") == nullptr ? asked : amountOf(valueOf(answer, "CB"));
    if (!asked || !got || *got == 0 || *got > *asked) {
        return CardUnknown{.why = DeviceError::ProtocolGarbage, .raw = keepable(answer)};
    }
    return CardApproved{
        .amountMinor = *got,
        .authorisation = valueOf(answer, "AC"),
        .application = applicationName(valueOf(answer, "CC")),
        .last4 = last4Of(valueOf(answer, "AA")),
        .raw = keepable(answer),
    };
}

CardOutcome notDone(const TlvMessage& answer)
{
    const std::string code = valueOf(answer, "AF");
    if (code == "06" || code == "11") {
        return CardCancelled{.raw = keepable(answer)};
    }
    CardDeclined declined{.reason = CardRefusal::Other, .code = code, .raw = keepable(answer)};
    if (code == "04") {
        declined.reason = CardRefusal::Refused;
    } else if (code == "05" || code == "13") {
        declined.reason = CardRefusal::NotAllowed;
    } else if (code == "08") {
        declined.reason = CardRefusal::TimedOut;
    } else if (code == "09") {
        declined.reason = CardRefusal::Format;
    }
    return declined;
}

} // namespace

AnswerKind kindOf(const TlvMessage& answer)
{
    const std::string* action = answer.find("AE");
    if (action == nullptr) {
        return AnswerKind::None;
    }
    return *action == kTakenIntoAccount ? AnswerKind::TakenIntoAccount : AnswerKind::Final;
}

CardOutcome interpretAnswer(const TlvMessage& answer, const TlvMessage& request)
{
    for (const std::string_view tag : {"CJ", "CA", "CE", "CD"}) {
        if (contradicts(answer, request, tag)) {
            return CardUnknown{.why = DeviceError::ProtocolGarbage, .raw = keepable(answer)};
        }
    }
    const std::string action = valueOf(answer, "AE");
    if (action == kDone) {
        return approved(answer, request);
    }
    if (action == kNotDone) {
        return notDone(answer);
    }
    return CardUnknown{.why = DeviceError::ProtocolGarbage, .raw = keepable(answer)};
}

CardOutcome interpretDuplicate(const TlvMessage& answer, const TlvMessage& request, const std::string& key)
{
    const CardUnknown notProven{.why = DeviceError::OutcomeUnknown, .raw = keepable(answer)};
    if (valueOf(answer, "CJ") != key || contradicts(answer, request, "CA") || contradicts(answer, request, "CE")) {
        return notProven;
    }
    const std::string action = valueOf(answer, "AE");
    if (action == kDone) {
        const bool marked = answer.find("AC") != nullptr || answer.find("AA") != nullptr;
        return marked && answer.find("CB") != nullptr ? approved(answer, request) : CardOutcome(notProven);
    }
    // Without a reason it is the duplicate that was not done, not the payment.
    return action == kNotDone && answer.find("AF") != nullptr ? notDone(answer) : CardOutcome(notProven);
}

std::string keepable(const TlvMessage& answer)
{
    TlvMessage kept;
    for (TlvField field : answer.fields) {
        if (!mayBeKept(field)) {
            const std::size_t shown = field.tag == "AA" ? kKeptDigits : 0;
            const std::size_t hidden = field.value.size() - std::min(field.value.size(), shown);
            field.value.replace(0, hidden, hidden, '#');
        }
        kept.fields.push_back(std::move(field));
    }
    return encodeTlv(kept);
}

std::string keepable(const TlvStream& stream, std::size_t received)
{
    std::string kept;
    for (const TlvMessage& message : stream.messages) {
        kept += keepable(message);
    }
    if (received > stream.consumed) {
        kept += " +" + std::to_string(received - stream.consumed) + " bytes";
    }
    return kept;
}

} // namespace comptoir::drivers
