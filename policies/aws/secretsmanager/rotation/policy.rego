# METADATA
# title: Secrets are rotated automatically
# description: A secret that never changes works for everybody who ever saw it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret
# custom:
#   id: aws.secretsmanager.rotation
#   aliases: [CKV2_AWS_57]
#   requirement: every Secrets Manager secret must rotate secrets automatically
#   severity: MEDIUM
#   category: secrets
#   resource_types: [aws_secretsmanager_secret, google_secret_manager_secret]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_c"]
#     pci_dss:
#       ["3.5.1.34", "8.2.2.10", "8.2.2.8", "8.2.2.9", "8.3.10.1.2", "8.3.10.1.3", "8.3.10.1.4", "8.3.2.53",
#        "8.3.5.2", "8.3.5.3", "8.3.5.4", "8.3.7.2", "8.3.7.3", "8.3.7.4", "8.3.9.2", "8.3.9.3", "8.3.9.4",
#        "8.6.3.3", "8.6.3.4", "8.6.3.5"]
#     nist_800_53:
#       [ac_24, ac_2_1, ac_3_12_a, ac_3_13, ac_3_15_a, ac_3_15_b, ac_3_3, ac_3_3_a, ac_3_3_b_1, ac_3_3_b_2,
#        ac_3_3_b_3, ac_3_3_b_4, ac_3_3_b_5, ac_3_3_c, ac_3_4, ac_3_4_a, ac_3_4_b, ac_3_4_c, ac_3_4_d, ac_3_4_e,
#        ac_3_8, ac_4_28, cm_5_1_a, sc_23_3]
#     aws_ai_security: [AISF-DATA-03]
#   remediation: Add an aws_secretsmanager_secret_rotation for the secret.
package decree.aws.secretsmanager.rotation

import data.decree.tf
import data.decree.value

deny contains tf.finding(secret, "must rotate secrets automatically", []) if {
	some secret in input.resource.aws_secretsmanager_secret
	every secret_rotation in possible_secret_rotations(secret) {
		item := secret_rotation
		value.absent(item)
	}
	value.absent(value.at(secret.values, ["rotation_lambda_arn"], null))
}

deny contains tf.finding(manager_secret, "must rotate its key material every year", ["rotation", 0, "rotation_period"]) if {
	some manager_secret in input.resource.google_secret_manager_secret
	value.absent(value.at(manager_secret.values, ["rotation", 0, "rotation_period"], null))
}

deny contains tf.finding(manager_secret, "must set `replication.0.automatic` to true", ["replication", 0, "automatic"]) if {
	some manager_secret in input.resource.google_secret_manager_secret
	automatic := value.at(manager_secret.values, ["replication", 0, "automatic"], null)
	value.known(automatic)
	automatic != true
}

possible_secret_rotations(secret) := [candidate |
	some candidate in input.resource.aws_secretsmanager_secret_rotation
	tf.could_refer(value.at(candidate.values, ["secret_id"], null), secret)
]
