#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace legwise {

/// Carries an error into a Result, so that T and E may be the same type.
template <class E> struct Failure
{
    E error;
};
template <class E> Failure(E) -> Failure<E>;

/// Either a value or the reason why there is none. The members are named as in std::expected,
/// which GCC 12 does not offer under C++20.
template <class T, class E> class [[nodiscard]] Result
{
public:
    // A function returns its value, or a Failure, without naming this type again.
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    template <class F> Result(Failure<F> failure) : m_state(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    const T &operator*() const &
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &&operator*() &&
    {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T *operator->() const
    {
        assert(has_value());
        return std::get_if<0>(&m_state);
    }
    [[nodiscard]] const E &error() const &
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, E> m_state;
};

} // namespace legwise
