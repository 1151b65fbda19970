package terraform

import (
	"slices"
	"sync"
)

const (
	maxShelved       = 8
	maxShelvedWeight = 1 << 20
)

// shelf keeps the latest things of some number and weight between reads, each under a key.
type shelf[T any] struct {
	lock sync.Mutex
	list []shelved[T] // the newest last
}

type shelved[T any] struct {
	key    string
	weight int
	thing  T
}

// take takes out what is kept under a key: it belongs to the caller while it works with it.
func (s *shelf[T]) take(key string) (thing T, found bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	at := slices.IndexFunc(s.list, func(one shelved[T]) bool { return one.key == key })
	if at < 0 {
		return thing, false
	}
	thing = s.list[at].thing
	s.list = slices.Delete(s.list, at, at+1)
	return thing, true
}

// put keeps a thing, and lets go of the oldest where that is too much.
func (s *shelf[T]) put(key string, weight int, thing T) {
	s.lock.Lock()
	defer s.lock.Unlock()
	list := append(s.list, shelved[T]{key, weight, thing})
	total := 0
	for _, one := range list {
		total += one.weight
	}
	from := 0
	for from < len(list) && (len(list)-from > maxShelved || total > maxShelvedWeight) {
		total -= list[from].weight
		from++
	}
	s.list = slices.Clone(list[from:])
}
