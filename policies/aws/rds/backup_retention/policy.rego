# METADATA
# title: RDS instances keep backups for a week
# description: Damage to data is often noticed only after some days; with backups of a single day, or none,
#   there is nothing left from before it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.backup_retention
#   aliases: [CKV_AWS_133, AVD-AWS-0077, 1dc73fb4-5b51-430c-8c5f-25dcf9090b02]
#   requirement: every RDS instance must keep backups for at least 7 days, unless it has replicate_source_db
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_db_instance]
#   frameworks:
#     soc2: [cc_7_4, cc_a_1_1]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b",
#        "164_308_a_7_ii_c", "164_312_a_2_ii"]
#     pci_dss: ["10.3.3.8"]
#     nist_800_53: [cp_10, cp_10_2, cp_1_2, cp_2_5, cp_6_1, cp_6_2, cp_6_a, cp_9_a, cp_9_b, cp_9_c, sc_5_2, si_13_5]
#   remediation: Set `backup_retention_period` to 7.
#   fix:
#     set:
#       path: [backup_retention_period]
#       value: 7
package decree.aws.rds.backup_retention

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must keep backups for at least 7 days", ["backup_retention_period"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	backup_retention_period := value.at(instance.values, ["backup_retention_period"], null)
	value.known(backup_retention_period)
	not value.at_least(backup_retention_period, 7)
}
