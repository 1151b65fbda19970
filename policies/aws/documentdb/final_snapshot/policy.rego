# METADATA
# title: DocumentDB clusters leave a final snapshot behind
# description: Automated backups go with the cluster; without a final snapshot a wrong deletion cannot be undone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.final_snapshot
#   requirement: every DocumentDB cluster must keep a final snapshot on deletion
#   severity: LOW
#   category: data protection
#   resource_types: [aws_docdb_cluster]
#   remediation: Set `skip_final_snapshot` to false.
#   fix:
#     set:
#       path: [skip_final_snapshot]
#       value: false
package decree.aws.documentdb.final_snapshot

import data.decree.tf

deny contains tf.finding(cluster, "must keep a final snapshot on deletion", ["skip_final_snapshot"]) if {
	some cluster in input.resource.aws_docdb_cluster
	cluster.values.skip_final_snapshot == true
}
