# METADATA
# title: Redshift clusters keep automatic snapshots
# description: With a retention of zero there is no snapshot to go back to after damage or deletion.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.snapshot_retention
#   aliases: [CKV_AWS_343]
#   requirement: every Redshift cluster must keep backups
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_redshift_cluster]
#   frameworks:
#     soc2: [cc_7_4, cc_7_5, cc_a_1_1]
#     hipaa:
#       ["164_308_a_4_ii_a", "164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c",
#        "164_312_a_2_ii"]
#     pci_dss: ["10.3.3.22"]
#     nist_800_53: [cp_10, cp_10_2, cp_1_2, cp_2_5, cp_6_1, cp_6_2, cp_6_a, cp_9_a, cp_9_b, cp_9_c, sc_5_2, si_13_5]
#   remediation: Set `automated_snapshot_retention_period` to 1.
#   fix:
#     set:
#       path: [automated_snapshot_retention_period]
#       value: 1
package decree.aws.redshift.snapshot_retention

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep backups", ["automated_snapshot_retention_period"]) if {
	some cluster in input.resource.aws_redshift_cluster
	automated_snapshot_retention_period := cluster.values.automated_snapshot_retention_period
	value.known(automated_snapshot_retention_period)
	not value.above(automated_snapshot_retention_period, 0)
}
