# METADATA
# title: API keys are restricted to their callers
# description: A key that was copied from a page or an app works for everyone, from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/apikeys_key
# custom:
#   id: google.apikeys.restricted_callers
#   requirement: Google API keys must be restricted to hosts or apps
#   severity: LOW
#   category: least privilege
#   resource_types: [google_apikeys_key]
#   remediation: Add the restriction for browsers, servers or apps.
package decree.google.apikeys.restricted_callers

import data.decree.tf
import data.decree.value

deny contains tf.finding(key, "must be restricted to hosts or apps", []) if {
	some key in input.resource.google_apikeys_key
	value.absent(value.at(key.values, ["restrictions", 0, "browser_key_restrictions"], null))
	value.absent(value.at(key.values, ["restrictions", 0, "server_key_restrictions"], null))
	value.absent(value.at(key.values, ["restrictions", 0, "android_key_restrictions"], null))
	value.absent(value.at(key.values, ["restrictions", 0, "ios_key_restrictions"], null))
}
