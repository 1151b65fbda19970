# METADATA
# title: Aurora snapshots are not public
# description: A public snapshot can be restored by every AWS account, with all of the data of the cluster as it was.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_cluster_snapshot
# custom:
#   id: aws.rds.cluster_snapshot_public
#   requirement: no RDS cluster snapshot may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_db_cluster_snapshot]
#   profiles: [recommended, ai_platform]
#   remediation: Take all out of `shared_accounts`, and name the accounts that need the snapshot.
package decree.aws.rds.cluster_snapshot_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster_snapshot, "must not be publicly accessible", ["shared_accounts"]) if {
	some cluster_snapshot in input.resource.aws_db_cluster_snapshot
	value.has(cluster_snapshot.values.shared_accounts, "all")
}
