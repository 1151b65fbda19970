# METADATA
# title: Aurora clusters leave a final snapshot behind
# description: Automated backups are removed together with the cluster, so a final snapshot is all that brings
#   its data back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_final_snapshot
#   requirement: every RDS cluster must keep a final snapshot on deletion
#   severity: LOW
#   category: data protection
#   resource_types: [aws_rds_cluster]
#   remediation: Set `skip_final_snapshot` to false.
#   fix:
#     set:
#       path: [skip_final_snapshot]
#       value: false
package decree.aws.rds.cluster_final_snapshot

import data.decree.tf

deny contains tf.finding(cluster, "must keep a final snapshot on deletion", ["skip_final_snapshot"]) if {
	some cluster in input.resource.aws_rds_cluster
	cluster.values.skip_final_snapshot == true
}
