# METADATA
# title: S3 buckets send event notifications
# description: Nobody hears of objects that appear, change or vanish unless the bucket tells of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.event_notifications
#   aliases: [CKV2_AWS_62]
#   requirement: every S3 bucket must have event notifications enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_s3_bucket]
#   frameworks:
#     pci_dss: ["11.5.2.5", "11.6.1.5", "12.10.5.5", A3.3.1.8, A3.5.1.8]
#   remediation: Add the `aws_s3_bucket_notification` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_notification
#       attributes:
#         bucket: ${self.id}
package decree.aws.s3.event_notifications

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must have event notifications enabled", []) if {
	some bucket in input.resource.aws_s3_bucket
	every bucket_notification in possible_bucket_notifications(bucket) {
		item := bucket_notification
		value.absent(item)
	}
}

possible_bucket_notifications(bucket) := [candidate |
	some candidate in input.resource.aws_s3_bucket_notification
	tf.could_refer(value.at(candidate.values, ["bucket"], null), bucket)
]
