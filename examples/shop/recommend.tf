resource "aws_sagemaker_notebook_instance" "recommend" {
  name                   = "recommend"
  role_arn               = aws_iam_role.recommend.arn
  instance_type          = "ml.t3.medium"
  kms_key_id             = aws_kms_key.shop.id
  direct_internet_access = "Disabled"
  root_access            = "Enabled"
}

resource "aws_iam_role" "recommend" {
  name = "recommend"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "sagemaker.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "recommend" {
  name   = "recommend"
  role   = aws_iam_role.recommend.id
  policy = data.aws_iam_policy_document.recommend.json
}

data "aws_iam_policy_document" "recommend" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.training.arn, "${aws_s3_bucket.training.arn}/*"]
  }

  statement {
    actions   = ["sagemaker:*"]
    resources = ["*"]
  }
}

# decree:ignore aws.cloudwatch.log_group_retention until 2027-03-31: the auditors look through them by hand
resource "aws_cloudwatch_log_group" "recommend" {
  name = "/shop/recommend"
}
