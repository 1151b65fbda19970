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
	value, found := c.find(key)
	if !found {
		value = create(key)
		c.put(key, value)
	}
	return value
}

// find gives what is kept, and keeps it longer.
func (c *cache[K, V]) find(key K) (V, bool) {
	c.mutex.Lock()
	value, found := c.young[key]
	if found {
		c.mutex.Unlock()
		return value, true
	}
	value, found = c.old[key]
	c.mutex.Unlock()
	if found {
		c.put(key, value)
	}
	return value, found
}

// put keeps a value, unless it alone is too large.
func (c *cache[K, V]) put(key K, value V) {
	if c.cost(key) > c.limit {
		return
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.spent += c.cost(key); c.spent > c.limit {
		c.old, c.young, c.spent = c.young, map[K]V{}, c.cost(key)
	}
	c.young[key] = value
}
