# METADATA
# title: S3 buckets are replicated
# description: A single copy in a single region is lost or out of reach with that region, or with the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.replication
#   aliases: [CKV_AWS_144]
#   requirement: every S3 bucket must be replicated to another place
#   severity: LOW
#   category: data protection
#   resource_types: [aws_s3_bucket]
#   remediation: Add the `aws_s3_bucket_replication_configuration` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_replication_configuration
#       attributes:
#         bucket: ${self.id}
#         rule:
#           - status: Enabled
package decree.aws.s3.replication

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must be replicated to another place", []) if {
	some bucket in input.resource.aws_s3_bucket
	every bucket_replication_configuration in possible_bucket_replication_configurations(bucket) {
		value.complete(bucket_replication_configuration.values, ["rule"])
		every rule in value.list(bucket_replication_configuration.values, ["rule"]) {
			status := value.at(rule, ["status"], null)
			value.known(status)
			status != "Enabled"
		}
	}
	value.complete(bucket.values, ["replication_configuration", 0, "rules"])
	every rule_2 in value.list(bucket.values, ["replication_configuration", 0, "rules"]) {
		status_2 := value.at(rule_2, ["status"], null)
		value.known(status_2)
		status_2 != "Enabled"
	}
}

possible_bucket_replication_configurations(bucket) := [candidate |
	some candidate in input.resource.aws_s3_bucket_replication_configuration
	tf.could_refer(value.at(candidate.values, ["bucket"], null), bucket)
]
