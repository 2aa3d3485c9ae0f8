// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/certificate.h"

#include "app/core/base/check.h"

#include <algorithm>
#include <charconv>

namespace comptoir::crypto {

namespace {

constexpr std::string_view kFormat = "comptoir-certificate/1\n";
constexpr std::string_view kIssuing = "issuing";
constexpr std::string_view kHub = "hub";
constexpr std::size_t kLongestChain = 4; // register, hub, issuing key, and one to spare

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string bodyOf(const Certificate& certificate)
{
    const auto line = [](std::string_view name, std::string_view value) {
        check(value.find('\n') == std::string_view::npos, "a certificate's value is one line");
        return std::string(name) + ": " + std::string(value) + "\n";
    };
    return std::string(kFormat) + line("subject", certificate.subject) + line("store", certificate.store)
        + line("role", certificate.role) + line("curve", hex(bytesOf(certificate.curveKey)))
        + line("signing", base64(bytesOf(certificate.signingKey))) + line("epoch", std::to_string(certificate.epoch))
        + line("not-after", std::to_string(certificate.notAfter.ms));
}

std::optional<Certificate> certificateOf(const SignedStatement& statement)
{
    const auto curve = fromHex(statement.field("curve"));
    const auto signing = fromBase64(statement.field("signing"));
    const auto epoch = numberOf(statement.field("epoch"));
    const auto notAfter = numberOf(statement.field("not-after"));
    if (!curve || !signing || !epoch || !notAfter) {
        return std::nullopt;
    }
    Certificate certificate{.subject = std::string(statement.field("subject")),
        .store = std::string(statement.field("store")),
        .role = std::string(statement.field("role")),
        .curveKey = std::string(textOf(*curve)),
        .signingKey = std::string(textOf(*signing)),
        .epoch = *epoch,
        .notAfter = Instant{*notAfter}};
    // What is not exactly what bodyOf() writes has a line too many or in another order.
    return bodyOf(certificate) == statement.body ? std::optional(std::move(certificate)) : std::nullopt;
}

bool maySay(const Certificate& issuer, const Certificate& subject)
{
    if (issuer.role == kIssuing) {
        return subject.role != kIssuing;
    }
    return issuer.role == kHub && subject.role != kIssuing && subject.role != kHub && subject.store == issuer.store;
}

} // namespace

std::string issue(const Certificate& certificate, const IssuingKeys& keys, std::string_view chain)
{
    return signStatement(bodyOf(certificate), keys, chain);
}

Result<ProvenCertificate, CertificateFault> proveCertificate(std::string_view text, const IssuerKey& root)
{
    std::optional<ProvenCertificate> proven;
    std::optional<Certificate> below;
    IssuerKey namedBy{}; // who signed `below`
    std::string rest(text);
    for (std::size_t depth = 0; depth < kLongestChain; ++depth) {
        const auto statement = openStatement(rest);
        const auto certificate = statement ? certificateOf(*statement) : std::nullopt;
        if (!certificate) {
            return unexpected(rest.empty() ? CertificateFault::OtherRoot : CertificateFault::Malformed);
        }
        if (below && !std::ranges::equal(bytesOf(certificate->signingKey), namedBy)) {
            return unexpected(CertificateFault::Malformed);
        }
        if (below && !maySay(*certificate, *below)) {
            return unexpected(CertificateFault::NotAllowed);
        }
        if (!proven) {
            proven = ProvenCertificate{.certificate = *certificate, .validUntil = certificate->notAfter};
        }
        proven->vouched = proven->vouched || (below && certificate->role == kHub);
        proven->validUntil = std::min(proven->validUntil, certificate->notAfter);
        if (statement->issuer == root) {
            return certificate->role == kIssuing && statement->chain.empty()
                ? Result<ProvenCertificate, CertificateFault>(*proven)
                : unexpected(CertificateFault::NotAllowed);
        }
        below = certificate;
        namedBy = statement->issuer;
        rest = statement->chain;
    }
    return unexpected(CertificateFault::OtherRoot);
}

} // namespace comptoir::crypto
