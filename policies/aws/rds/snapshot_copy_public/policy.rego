# METADATA
# title: Copies of RDS snapshots are not public
# description: A copy that is shared with all can be restored by every AWS account, with all of the data of the
#   database as it was.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_snapshot_copy
# custom:
#   id: aws.rds.snapshot_copy_public
#   requirement: no DB snapshot copy may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_db_snapshot_copy]
#   profiles: [recommended]
#   remediation: Take all out of `shared_accounts`, and name the accounts that need the snapshot.
package decree.aws.rds.snapshot_copy_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(snapshot_copy, "must not be publicly accessible", ["shared_accounts"]) if {
	some snapshot_copy in input.resource.aws_db_snapshot_copy
	value.has(snapshot_copy.values.shared_accounts, "all")
}
