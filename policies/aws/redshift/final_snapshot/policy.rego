# METADATA
# title: Redshift clusters leave a final snapshot behind
# description: Automatic snapshots go with the cluster; without a final one a wrong deletion cannot be undone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.final_snapshot
#   requirement: every Redshift cluster must keep a final snapshot on deletion
#   severity: LOW
#   category: data protection
#   resource_types: [aws_redshift_cluster]
#   remediation: Set `skip_final_snapshot` to false.
#   fix:
#     set:
#       path: [skip_final_snapshot]
#       value: false
package decree.aws.redshift.final_snapshot

import data.decree.tf

deny contains tf.finding(cluster, "must keep a final snapshot on deletion", ["skip_final_snapshot"]) if {
	some cluster in input.resource.aws_redshift_cluster
	cluster.values.skip_final_snapshot == true
}
