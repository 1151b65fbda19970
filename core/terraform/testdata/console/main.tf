variable "name" {
  default = "acme"
}

variable "network" {
  type = object({
    cidr    = string
    zones   = optional(list(string), ["a", "b"])
    private = optional(bool)
    nested  = optional(object({ n = optional(number, 3) }), {})
  })
  default = { cidr = "10.0.0.0/16" }
}

variable "people" {
  type = list(object({ name = string, age = optional(number, 30) }))
  default = [{ name = "ann" }, { name = "bob", age = 5 }]
}

locals {
  map    = { b = 2, a = 1, c = 3 }
  list   = ["x", "y", "z"]
  nested = { one = { tags = ["t1", "t2"] }, two = { tags = [] } }
  mixed  = [1, "two", true, null]
  empty  = []
}
