# METADATA
# title: Replica keys wait 30 days before they are deleted
# description: Data under a deleted key cannot be read again by anybody. The waiting time is the only chance to notice.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kms_replica_key
# custom:
#   id: aws.kms.replica_deletion_window
#   requirement: every KMS replica key must wait at least 30 days before it is deleted
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_kms_replica_key]
#   remediation: Set `deletion_window_in_days` to 30.
#   fix:
#     set:
#       path: [deletion_window_in_days]
#       value: 30
package decree.aws.kms.replica_deletion_window

import data.decree.tf
import data.decree.value

deny contains tf.finding(replica_key, "must wait at least 30 days before it is deleted", ["deletion_window_in_days"]) if {
	some replica_key in input.resource.aws_kms_replica_key
	deletion_window_in_days := replica_key.values.deletion_window_in_days
	value.known(deletion_window_in_days)
	not value.at_least(deletion_window_in_days, 30)
}
