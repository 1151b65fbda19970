# METADATA
# title: KMS keys are rotated within 90 days
# description: The longer a key is used, the more data is lost with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/kms_crypto_key
# custom:
#   id: google.kms.rotation
#   aliases: [CKV_GCP_43, AVD-GCP-0065, d8c57c4e-bf6f-4e32-a2bf-8643532de77b]
#   requirement: Google KMS keys must rotate within 90 days
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_kms_crypto_key]
#   frameworks:
#     cis: ["1.10"]
#     soc2: [pi_1_5]
#     hipaa: ["164_308_a_1_ii_b", "164_312_a_2_iv", "164_312_c_1", "164_312_e_2_ii"]
#     pci_dss:
#       ["10.3.3.6", "3.5.1.1.7", "3.5.1.1.8", "3.5.1.1.9", "3.5.1.15", "3.5.1.3.15", "3.5.1.3.16",
#        "3.5.1.3.17", "3.5.1.31", "3.5.1.32", "3.5.1.5", "3.6.1.2.7", "3.6.1.2.8", "3.6.1.2.9", "3.6.1.3.8",
#        "3.6.1.3.9", "3.6.1.4.7", "3.6.1.4.8", "3.6.1.4.9", "3.6.1.7", "3.6.1.8", "3.6.1.9", "3.7.1.10",
#        "3.7.1.9", "3.7.2.8", "3.7.2.9", "3.7.4.10", "3.7.4.5", "3.7.4.9", "3.7.5.2", "3.7.6.7", "3.7.6.8",
#        "3.7.6.9", "3.7.7.8", "3.7.7.9", "4.2.1.1.20", "4.2.1.1.21", "4.2.1.1.22", "7.2.1.10", "7.2.2.10",
#        "7.2.3.5", "7.2.3.6", "7.2.5.5", "7.2.5.6", "7.3.1.5", "7.3.1.6", "7.3.2.6", "7.3.3.5", "7.3.3.6",
#        "8.2.7.5", "8.2.7.6", "8.2.8.8", "8.3.10.1.1", "8.3.2.22", "8.3.2.50", "8.3.2.51", "8.3.2.9",
#        "8.3.4.6", "8.3.5.1", "8.3.7.1", "8.3.9.1", "8.6.3.1", A1.2.1.11]
#   remediation: Set `rotation_period` to "7776000s" or less.
package decree.google.kms.rotation

import data.decree.tf
import data.decree.value

deny contains tf.finding(crypto_key, "must rotate within 90 days", []) if {
	some crypto_key in input.resource.google_kms_crypto_key
	rotation_period := value.at(crypto_key.values, ["rotation_period"], null)
	value.known(rotation_period)
	not value.matches(rotation_period, `^([0-9]{1,6}|[1-6][0-9]{6}|7[0-6][0-9]{5}|77[0-6][0-9]{4}|777[0-5][0-9]{3}|7776000)([.][0-9]+)?s$`)
	purpose := value.at(crypto_key.values, ["purpose"], null)
	value.known(purpose)
	not purpose in ["ASYMMETRIC_SIGN", "ASYMMETRIC_DECRYPT", "MAC"]
}
