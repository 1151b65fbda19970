# METADATA
# title: S3 CORS rules name their origins
# description: A rule for every origin lets the script of any site read the bucket with the access of its visitor.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.cors_any_origin
#   requirement: no S3 bucket may allow every origin through CORS
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_s3_bucket]
#   remediation: List the origins of your own sites in `allowed_origins`.
package decree.aws.s3.cors_any_origin

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not let every origin in through CORS", ["cors_rule", i, "allowed_origins"]) if {
	some bucket in input.resource.aws_s3_bucket
	some i, cors_rule in bucket.values.cors_rule
	value.has(cors_rule.allowed_origins, "*")
}

deny contains tf.finding(bucket, "must not let every origin in through CORS", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_cors_configuration in input.resource.aws_s3_bucket_cors_configuration
	tf.refers(value.at(bucket_cors_configuration.values, ["bucket"], null), bucket)
	some cors_rule_2 in bucket_cors_configuration.values.cors_rule
	value.has(cors_rule_2.allowed_origins, "*")
}
