// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/executor.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

namespace comptoir::ui {

/// One thread that owns something, one call after another.
class WorkThread : public QObject, public Executor {
    Q_OBJECT

public:
    explicit WorkThread(QObject* parent = nullptr);
    ~WorkThread() override;

    /// Calls `work` there. Take its answer with `.then(this, …)`, which returns to your thread and is skipped when
    /// `work` throws; failed() has told by then.
    template <class Work>
    auto run(Work work)
    {
        return QtConcurrent::run(&m_pool, [this, work = std::move(work)]() mutable {
            try {
                return work();
            } catch (const std::exception& error) {
                emit failed(QString::fromUtf8(error.what()));
                throw;
            }
        });
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

} // namespace comptoir::ui
