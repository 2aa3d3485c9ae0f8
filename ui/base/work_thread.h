// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/executor.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <future>
#include <optional>
#include <type_traits>
#include <utility>

namespace comptoir::ui {

template <class Work>
class Call;

/// One thread that owns something, one call after another.
class WorkThread : public QObject, public Executor {
    Q_OBJECT

public:
    explicit WorkThread(QObject* parent = nullptr);
    ~WorkThread() override;

    /// Calls `work` there. Take its answer with `.then(this, …)`: answers come in the order in which they were asked
    /// for, also among those of other objects.
    template <class Work>
    Call<Work> run(Work work)
    {
        return Call<Work>(*this, std::move(work));
    }

    void post(std::function<void()> work) override;

    /// Waits until everything handed in so far has run; for an orderly stop and for tests.
    void drain();

signals:
    /// The machine under the work broke: a full disk, a damaged database.
    void failed(const QString& reason);

private:
    QThreadPool m_pool; // one thread that never expires
};

/// Work for a WorkThread until it is said who takes its answer; it is handed in then, or where the expression ends. So
/// an answer is never there before someone waits for it, which could be told ahead of older ones.
template <class Work>
class Call {
public:
    using Answer = std::invoke_result_t<Work&>;

    Call(WorkThread& thread, Work work)
        : m_thread(thread)
        , m_work(std::move(work))
    {
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;
    ~Call()
    {
        if (m_work) {
            m_thread.post([work = taken()]() mutable { work(); });
        }
    }

    /// Calls `take` with the answer on the thread of `receiver`; not once that is gone. When the work throws, `broken`
    /// is called instead, and failed() tells why.
    template <class Take>
    void then(QObject* receiver, Take take, std::function<void()> broken = {})
    {
        m_thread.post(
            [work = taken(), to = QPointer(receiver), take = std::move(take), broken = std::move(broken)]() mutable {
                try {
                    deliver(to, [take = std::move(take), answer = work()]() mutable { take(std::move(answer)); });
                } catch (...) {
                    if (broken) {
                        deliver(to, std::move(broken));
                    }
                    throw;
                }
            });
    }

    /// Waits for the answer.
    Answer result()
    {
        std::packaged_task<Answer()> task(taken());
        m_thread.post([&task] { task(); });
        return task.get_future().get();
    }

private:
    Work taken() { return *std::exchange(m_work, std::nullopt); }

    template <class Told>
    static void deliver(const QPointer<QObject>& to, Told told)
    {
        if (to) {
            QMetaObject::invokeMethod(to, std::move(told), Qt::QueuedConnection);
        }
    }

    WorkThread& m_thread;
    std::optional<Work> m_work;
};

} // namespace comptoir::ui
