# METADATA
# title: S3 buckets have a lifecycle rule
# description: Without a rule old versions, logs and checkpoints are kept and paid for without end.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.lifecycle_rules
#   aliases: [CKV2_AWS_61]
#   requirement: every S3 bucket must have a lifecycle rule
#   severity: LOW
#   category: data protection
#   resource_types: [aws_s3_bucket]
#   frameworks:
#     pci_dss:
#       ["10.5.1.12", "10.5.1.13", "3.2.1.8", "3.2.1.9", "3.3.1.1.8", "3.3.1.1.9", "3.3.1.3.8", "3.3.1.3.9",
#        "3.3.2.8", "3.3.2.9", "3.3.3.8", "3.3.3.9"]
#   remediation: Add the `aws_s3_bucket_lifecycle_configuration` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_lifecycle_configuration
#       attributes:
#         bucket: ${self.id}
#         rule:
#           - status: Enabled
package decree.aws.s3.lifecycle_rules

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must have a lifecycle rule", []) if {
	some bucket in input.resource.aws_s3_bucket
	every bucket_lifecycle_configuration in possible_bucket_lifecycle_configurations(bucket) {
		value.complete(bucket_lifecycle_configuration.values, ["rule"])
		every rule in value.list(bucket_lifecycle_configuration.values, ["rule"]) {
			status := value.at(rule, ["status"], null)
			value.known(status)
			status != "Enabled"
		}
	}
	value.complete(bucket.values, ["lifecycle_rule"])
	every lifecycle_rule in value.list(bucket.values, ["lifecycle_rule"]) {
		enabled := value.at(lifecycle_rule, ["enabled"], null)
		value.known(enabled)
		enabled != true
	}
}

possible_bucket_lifecycle_configurations(bucket) := [candidate |
	some candidate in input.resource.aws_s3_bucket_lifecycle_configuration
	tf.could_refer(value.at(candidate.values, ["bucket"], null), bucket)
]
