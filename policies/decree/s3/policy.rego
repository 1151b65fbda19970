package decree.s3

# METADATA
# title: Bucket policies
# description: Each `resource` that holds a bucket policy, and its `document`.
# scope: document
policies contains {"resource": resource, "document": resource.values.policy} if {
	some resource in input.resource.aws_s3_bucket_policy
}

policies contains {"resource": bucket, "document": bucket.values.policy} if {
	some bucket in input.resource.aws_s3_bucket
}
