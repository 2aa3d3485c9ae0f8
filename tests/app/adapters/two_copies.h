// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/copy_proof.h"
#include "app/adapters/device_identity.h"
#include "app/adapters/journal_values.h"
#include "app/adapters/staying_keys.h"
#include "app/shop/settlement/fork.h"
#include "tests/app/adapters/store_chain.h"

#include <QTest>

namespace comptoir::test {

inline const std::string kTill = "S042-C01";

/// A till that sold, and a clone of its disk that sold something else; the hub has told the clone.
struct TwoCopies {
    TwoCopies()
    {
        auto till = chain.till(kTill);
        check(chain.until([&] { return till->desk.ready(); }), "the store has come");
        write(*till, 5);
        check(untilAtHq(*till), "HQ has it");
        till.reset();
        std::filesystem::copy(chain.folder(kTill), chain.folder("copy"), std::filesystem::copy_options::recursive);
        original = opened(kTill);
        original->connect();
        write(*original, 10);
        check(untilAtHq(*original), "HQ has it");
        original.reset();
        copy = opened("copy");
        write(*copy, 20);
        copy->connect();
        check(untilForked(*copy), "the hub has another record there");
    }

    static void write(ChainTill& till, int events)
    {
        for (int i = 0; i < events; ++i) {
            till.desk.event("BOOT", "démarrage");
        }
        if (till.uplink) {
            till.uplink->journalMoved();
        }
    }
    bool untilAtHq(ChainTill& till)
    {
        return chain.until([&] {
            return chain.hq().journals().durableHead(kTill).hash
                == adapters::toSync(till.database->journal().state().head);
        });
    }
    bool untilForked(ChainTill& till)
    {
        const bool told = chain.until([&] { return till.observer.raised(sync::UplinkAlarmKind::Fork); });
        if (told) {
            const sync::JournalHead theirs = till.observer.alarms.back().serverHead;
            shop::recordFork(
                till.desk, {theirs.segment, static_cast<std::int64_t>(theirs.sequence), adapters::toCore(theirs.hash)});
        }
        return told;
    }
    std::unique_ptr<ChainTill> opened(const std::string& folder)
    {
        auto till = std::make_unique<ChainTill>(
            chain.world(), chain.folder(folder), *adapters::loadIdentity(chain.folder(folder)));
        check(till->desk.ready(), "its files know the store");
        return till;
    }

    /// A manager agrees at the till.
    bool choose(ChainTill& till, shop::CopyFate fate)
    {
        const Uuid approval = Uuid::random(chain.world().random());
        till.desk.grant(approval, shop::kSettleFork);
        return shop::choose(till.desk, fate, approval);
    }
    sync::CopyChoice choiceOf(ChainTill& till, crypto::Signer& before, adapters::StayingKeys* next)
    {
        const journal::ChainState& state = till.database->journal().state();
        sync::CopyChoice choice{.registerId = kTill,
            .stays = next != nullptr,
            .head = {static_cast<std::uint32_t>(state.segment), static_cast<sync::Sequence>(state.sequence),
                adapters::toSync(state.head)},
            .approver = shop::decision(till.desk).approver};
        if (next != nullptr) {
            choice.curveKey = next->curve.publicKey;
        }
        adapters::signChoice(choice, before, next == nullptr ? nullptr : next->signer.get());
        return choice;
    }

    /// The whole way of the copy that stays: chosen, admitted by new keys, started again with them.
    void stays(std::unique_ptr<ChainTill>& till)
    {
        const std::filesystem::path folder = till->folder;
        QVERIFY(choose(*till, shop::CopyFate::Stays));
        auto keys = adapters::stayingKeys(folder, chain.world().random());
        const sync::CopyChoice choice = choiceOf(*till, *till->signer, &keys);
        till->uplink->chooseCopy(choice);
        QVERIFY(chain.until([&] { return till->observer.raised(sync::UplinkAlarmKind::NotAdmitted); }));
        till->connect(keys.curve);
        till->uplink->chooseCopy(choice);
        QVERIFY(chain.until([&] { return !till->observer.chosen.empty(); }));
        const sync::CopyChosen answer = till->observer.chosen.front();
        QVERIFY(answer.taken);
        const auto proven = crypto::proveCertificate(answer.certificate, chain.root());
        QVERIFY(proven && proven->vouched);
        till.reset();
        adapters::takeStayingKeys(folder, answer.certificate);
        till = opened(folder.filename());
        QVERIFY(till->signer->publicKey() == keys.signer->publicKey());
        QVERIFY(shop::settleFork(till->desk));
        till->connect();
        write(*till, 3);
        QVERIFY(untilAtHq(*till));
    }

    StoreChain chain;
    std::unique_ptr<ChainTill> original;
    std::unique_ptr<ChainTill> copy;
};

} // namespace comptoir::test
