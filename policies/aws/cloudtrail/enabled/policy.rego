# METADATA
# title: Trails are logging
# description: A trail that is stopped records nothing and looks as if it did.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.enabled
#   aliases: [CKV_AWS_251, 4bb76f17-3d63-4529-bdca-2b454529d774]
#   requirement: every CloudTrail trail must have logging enabled
#   severity: HIGH
#   category: availability
#   resource_types: [aws_cloudtrail]
#   profiles: [recommended]
#   remediation: Set `enable_logging` to true.
#   fix:
#     set:
#       path: [enable_logging]
#       value: true
package decree.aws.cloudtrail.enabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must be switched on", ["enable_logging"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	enable_logging := cloudtrail.values.enable_logging
	value.known(enable_logging)
	enable_logging != true
}
