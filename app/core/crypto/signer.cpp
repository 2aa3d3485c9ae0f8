// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/signer.h"

#include "app/core/base/check.h"
#include "app/core/crypto/ec_key.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <stdexcept>
#include <system_error>

namespace comptoir::crypto {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using FilePtr = std::unique_ptr<std::FILE, CloseFile>;

[[noreturn]] void fail(const std::filesystem::path& file, const char* what)
{
    throw std::system_error(errno, std::generic_category(), std::string(what) + ' ' + file.string());
}

void syncFolderOf(const std::filesystem::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        fail(folder, "cannot open");
    }
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    if (synced != 0) {
        fail(folder, "cannot sync");
    }
}

PublicKey publicHalf(const EVP_PKEY* key)
{
    auto half = PublicKey::fromDer(spkiOf(key));
    check(half.has_value(), "a P-256 key has a public half");
    return *std::move(half);
}

} // namespace

struct FileSigner::Native {
    KeyPtr key;
    PublicKey publicKey;
    ContextPtr context; ///< set up once, used for every record

    explicit Native(KeyPtr ownKey)
        : key(std::move(ownKey))
        , publicKey(publicHalf(key.get()))
        , context(EVP_PKEY_CTX_new(key.get(), nullptr))
    {
        const bool ready =
            EVP_PKEY_sign_init(context.get()) == 1 && EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1;
        check(ready, "ECDSA is not there");
    }
};

FileSigner::FileSigner(std::unique_ptr<Native> native)
    : m_native(std::move(native))
{
}

FileSigner::FileSigner(FileSigner&&) noexcept = default;
FileSigner& FileSigner::operator=(FileSigner&&) noexcept = default;
FileSigner::~FileSigner() = default;

FileSigner FileSigner::generate()
{
    KeyPtr key(EVP_EC_gen("P-256"));
    check(key != nullptr, "no key could be made");
    return FileSigner(std::make_unique<Native>(std::move(key)));
}

Result<FileSigner, KeyError> FileSigner::load(const std::filesystem::path& file)
{
    const FilePtr stream(std::fopen(file.c_str(), "re"));
    if (stream == nullptr) {
        return unexpected(errno == ENOENT ? KeyError::Missing : KeyError::Unreadable);
    }
    struct stat status { };
    if (::fstat(::fileno(stream.get()), &status) != 0) {
        return unexpected(KeyError::Unreadable);
    }
    if (status.st_uid != ::geteuid()) {
        return unexpected(KeyError::Foreign);
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return unexpected(KeyError::Exposed);
    }
    // Never ask for a pass phrase on a terminal nobody watches.
    const auto noPassPhrase = [](char*, int, int, void*) { return -1; };
    KeyPtr key(PEM_read_PrivateKey(stream.get(), nullptr, noPassPhrase, nullptr));
    ERR_clear_error();
    if (key == nullptr || !isP256(key.get())) {
        return unexpected(KeyError::Malformed);
    }
    return FileSigner(std::make_unique<Native>(std::move(key)));
}

void FileSigner::save(const std::filesystem::path& file) const
{
    const std::filesystem::path draft = file.string() + ".new";
    ::unlink(draft.c_str()); // left by a save that was interrupted
    const int descriptor = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        fail(draft, "cannot create");
    }
    FilePtr stream(::fdopen(descriptor, "w"));
    if (stream == nullptr) {
        ::close(descriptor);
        fail(draft, "cannot write");
    }
    const int written =
        PEM_write_PKCS8PrivateKey(stream.get(), m_native->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    if (written != 1 || std::fflush(stream.get()) != 0 || ::fsync(descriptor) != 0) {
        fail(draft, "cannot write");
    }
    stream.reset();
    // link() refuses where rename() would overwrite.
    const bool linked = ::link(draft.c_str(), file.c_str()) == 0;
    const int reason = errno;
    ::unlink(draft.c_str());
    if (!linked) {
        errno = reason;
        fail(file, "cannot create");
    }
    syncFolderOf(file);
}

const PublicKey& FileSigner::publicKey() const
{
    return m_native->publicKey;
}

Bytes FileSigner::sign(std::string_view body)
{
    const Hash hash = sha256(body);
    Bytes signature(80); // a P-256 signature is at most 72 bytes
    std::size_t length = signature.size();
    const int done = EVP_PKEY_sign(m_native->context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
        reinterpret_cast<const unsigned char*>(hash.bytes().data()), Hash::kSize);
    if (done != 1) {
        throw std::runtime_error("the register's key does not sign");
    }
    signature.resize(length);
    return signature;
}

} // namespace comptoir::crypto
