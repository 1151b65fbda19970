# METADATA
# title: SSL policies accept no weak ciphers
# description: Ciphers without forward secrecy let whoever gets the key later read what was recorded before.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_ssl_policy
# custom:
#   id: google.compute.ssl_policy_ciphers
#   aliases: [CKV_GCP_4]
#   requirement: every google_compute_ssl_policy must not accept weak ciphers
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_compute_ssl_policy]
#   remediation: Use the profile RESTRICTED, or MODERN with TLS 1.2.
package decree.google.compute.ssl_policy_ciphers

import data.decree.tf
import data.decree.value

deny contains tf.finding(ssl_policy, "must not accept weak ciphers", []) if {
	some ssl_policy in input.resource.google_compute_ssl_policy
	profile := value.at(ssl_policy.values, ["profile"], null)
	value.known(profile)
	profile != "RESTRICTED"
	not_profile_is_modern_and_min_tls(ssl_policy)
	not_profile_is_custom_and_no_element(ssl_policy)
}

not_profile_is_modern_and_min_tls(ssl_policy) if {
	profile := value.at(ssl_policy.values, ["profile"], null)
	value.known(profile)
	profile != "MODERN"
}

not_profile_is_modern_and_min_tls(ssl_policy) if {
	min_tls_version := value.at(ssl_policy.values, ["min_tls_version"], null)
	value.known(min_tls_version)
	min_tls_version != "TLS_1_2"
}

not_profile_is_custom_and_no_element(ssl_policy) if {
	profile := value.at(ssl_policy.values, ["profile"], null)
	value.known(profile)
	profile != "CUSTOM"
}

not_profile_is_custom_and_no_element(ssl_policy) if {
	some custom_feature in ssl_policy.values.custom_features
	custom_feature in ["TLS_RSA_WITH_AES_128_GCM_SHA256", "TLS_RSA_WITH_AES_256_GCM_SHA384", "TLS_RSA_WITH_AES_128_CBC_SHA", "TLS_RSA_WITH_AES_256_CBC_SHA", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"]
}
