package terraform

import "github.com/zclconf/go-cty/cty"

// dataSources are the data sources whose attributes follow from their arguments alone.
var dataSources = map[string]func(values map[string]cty.Value){}
