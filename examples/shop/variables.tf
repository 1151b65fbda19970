variable "region" {
  type    = string
  default = "eu-west-1"
}

variable "environment" {
  type    = string
  default = "production"
}

variable "office_cidr" {
  description = "Where the people who run the shop sit."
  type        = string
}
