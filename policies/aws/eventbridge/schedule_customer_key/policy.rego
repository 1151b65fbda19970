# METADATA
# title: Schedules use a key of your own
# description: What a schedule sends is kept under a key that you cannot withdraw.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/scheduler_schedule
# custom:
#   id: aws.eventbridge.schedule_customer_key
#   aliases: [CKV_AWS_297]
#   requirement: every EventBridge schedule must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_scheduler_schedule]
#   remediation: Name a key of your own in `kms_key_arn`.
package decree.aws.eventbridge.schedule_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(schedule, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some schedule in input.resource.aws_scheduler_schedule
	not_encrypted_with_a_customer_managed_key(schedule)
}

not_encrypted_with_a_customer_managed_key(schedule) if {
	value.absent(value.at(schedule.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(schedule) if {
	value.matches(schedule.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(schedule) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(schedule.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
