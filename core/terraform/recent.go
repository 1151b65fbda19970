package terraform

import "sync"

// recentFiles keeps parsed texts between reads, so that an edit of one file parses one file.
var recentFiles = &parseCache{files: map[fileKey]*cachedFile{}}

// keptReads is how many reads a text may go unused before it is forgotten: an editor reads a few roots in turn.
const keptReads = 8

// maxKeptText bounds the text that the cache holds, in bytes; its trees take many times as much.
const maxKeptText = 12 << 20

type fileKey struct{ name, text string }

type cachedFile struct {
	file *parsedFile
	used int
}

type parseCache struct {
	lock  sync.Mutex
	files map[fileKey]*cachedFile
	reads int
}

func (c *parseCache) parse(name, text string) *parsedFile {
	key := fileKey{name, text}
	c.lock.Lock()
	defer c.lock.Unlock()
	kept, is := c.files[key]
	if !is {
		kept = &cachedFile{file: parseFile(name, text)}
		c.files[key] = kept
	}
	kept.used = c.reads
	return kept.file
}

// sweep ends a read.
func (c *parseCache) sweep() {
	c.lock.Lock()
	defer c.lock.Unlock()
	held := 0
	for key, kept := range c.files {
		if c.reads-kept.used > keptReads {
			delete(c.files, key)
		} else {
			held += len(key.text)
		}
	}
	if held > maxKeptText {
		c.files = map[fileKey]*cachedFile{}
	}
	c.reads++
}
