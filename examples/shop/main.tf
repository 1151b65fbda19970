# A small shop: product pictures, customers' data, a model that recommends.
terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region = var.region

  default_tags {
    tags = {
      Owner       = "shop"
      Environment = var.environment
    }
  }
}

module "pictures" {
  source = "./bucket"
  name   = "shop-pictures-${var.environment}"
  key    = aws_kms_key.shop.arn
}
