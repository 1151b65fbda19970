# METADATA
# title: RDS instances have enhanced monitoring
# description: The metrics of the hypervisor do not show which process of the database host uses memory, CPU and disk.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster_instance
# custom:
#   id: aws.rds.enhanced_monitoring
#   aliases: [CKV_AWS_118]
#   requirement: every RDS instance must have enhanced monitoring enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   frameworks:
#     nist_800_53: [au_12_3, au_14_a, au_14_b, ca_2_2, ca_7, ca_7_b, pm_14_a_1, pm_14_b, pm_31, sc_36_1_a, si_2_a]
#   remediation: Set `monitoring_interval` to 1.
#   fix:
#     set:
#       path: [monitoring_interval]
#       value: 1
package decree.aws.rds.enhanced_monitoring

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have enhanced monitoring enabled", ["monitoring_interval"]) if {
	some instance in input.resource.aws_db_instance
	monitoring_interval := value.at(instance.values, ["monitoring_interval"], null)
	value.known(monitoring_interval)
	not value.above(monitoring_interval, 0)
}

deny contains tf.finding(cluster_instance, "must have enhanced monitoring enabled", ["monitoring_interval"]) if {
	some cluster_instance in input.resource.aws_rds_cluster_instance
	monitoring_interval := value.at(cluster_instance.values, ["monitoring_interval"], null)
	value.known(monitoring_interval)
	not value.above(monitoring_interval, 0)
}
