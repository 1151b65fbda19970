# METADATA
# title: RDS snapshots are not public
# description: A public snapshot can be restored by every AWS account, with all of the data of the database as it was.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_snapshot
# custom:
#   id: aws.rds.snapshot_public
#   aliases: [CKV_AWS_302]
#   requirement: no RDS snapshot may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_db_snapshot]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#     pci_dss: ["10.3.2.16", "3.5.1.3.21", A1.1.2.12, A3.4.1.14]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_2_6, ac_3, ac_3_7, ac_4_21, ac_6, mp_2, sc_25,
#        sc_7_11, sc_7_12, sc_7_16, sc_7_2, sc_7_20, sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27, sc_7_28,
#        sc_7_3, sc_7_7, sc_7_9_a, sc_7_a, sc_7_b, sc_7_c]
#   remediation: Take all out of `shared_accounts`, and name the accounts that need the snapshot.
package decree.aws.rds.snapshot_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(snapshot, "must not be publicly accessible", ["shared_accounts"]) if {
	some snapshot in input.resource.aws_db_snapshot
	value.has(snapshot.values.shared_accounts, "all")
}
