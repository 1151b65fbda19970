package policy

import "sync"

// cache keeps what was made from a key in two generations: when the young one is full, the old one is dropped.
// So what is asked for again and again stays, and the size is bounded by twice the limit.
type cache[K comparable, V any] struct {
	limit int
	cost  func(K) int

	mutex      sync.Mutex
	young, old map[K]V
	spent      int
}

func newCache[K comparable, V any](limit int, cost func(K) int) *cache[K, V] {
	return &cache[K, V]{limit: limit, cost: cost, young: map[K]V{}}
}

func (c *cache[K, V]) get(key K, create func(K) V) V {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	value, found := c.young[key]
	if found {
		return value
	}
	if value, found = c.old[key]; !found {
		value = create(key)
	}
	if c.spent += c.cost(key); c.spent > c.limit {
		c.old, c.young, c.spent = c.young, map[K]V{}, c.cost(key)
	}
	c.young[key] = value
	return value
}
