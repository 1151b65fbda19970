# METADATA
# title: EFS backup policies are switched on
# description: A policy that is switched off looks like a backup in the code, but none is taken.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_backup_policy
# custom:
#   id: aws.efs.backup_policy
#   requirement: every EFS backup policy must be enabled
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_efs_backup_policy]
#   frameworks:
#     soc2: [cc_7_4, cc_a_1_1]
#     hipaa: ["164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c", "164_312_a_2_ii"]
#     pci_dss: ["10.3.3.15", "10.3.3.16"]
#     nist_800_53: [cp_10, cp_10_2, cp_1_2, cp_2_5, cp_6_1, cp_6_2, cp_6_a, cp_9_a, cp_9_b, cp_9_c, sc_5_2, si_13_5]
#   remediation: Set `backup_policy.0.status` to "ENABLED".
#   fix:
#     set:
#       path: [backup_policy, 0, status]
#       value: ENABLED
package decree.aws.efs.backup_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(backup_policy, "must be switched on", ["backup_policy", 0, "status"]) if {
	some backup_policy in input.resource.aws_efs_backup_policy
	status := value.at(backup_policy.values, ["backup_policy", 0, "status"], null)
	value.known(status)
	status != "ENABLED"
}
