resource "aws_kms_key" "shop" {
  description         = "Everything that the shop stores"
  enable_key_rotation = true
}

# Made by hand before there was a module, and never encrypted.
resource "aws_s3_bucket" "training" {
  bucket = "shop-training-${var.environment}"
}

resource "aws_s3_bucket_public_access_block" "training" {
  bucket         = aws_s3_bucket.training.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 100
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.shop.arn
  manage_master_user_password = true
  publicly_accessible         = false
  vpc_security_group_ids      = [aws_security_group.orders.id]
}
